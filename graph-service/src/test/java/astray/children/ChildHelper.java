package astray.children;

final class ChildHelper {

}
