package astray.children;

import org.threadline.cypher.LoadStatement;

record LoadingByOneself(LoadStatement statement) {

}
