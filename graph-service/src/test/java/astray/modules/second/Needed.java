package astray.modules.second;

/**
 * What another module may not use.
 */
public record Needed() {

}
