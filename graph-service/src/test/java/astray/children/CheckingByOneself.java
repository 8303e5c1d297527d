package astray.children;

import org.threadline.cypher.CheckStatement;

record CheckingByOneself(CheckStatement statement) {

}
