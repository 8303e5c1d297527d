package astray;

/**
 * Marks the package that breaks the rules.
 */
public interface Astray {

}
