package org.threadline;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;

/**
 * What holds whichever release of Neo4j keeps the graph: {@code -Pdeep} asks it of the
 * long-term release too.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("every-release")
public @interface OnEveryRelease {

}
