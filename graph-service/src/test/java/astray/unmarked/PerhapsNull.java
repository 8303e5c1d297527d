package astray.unmarked;

final class PerhapsNull {

}
