/**
 * Neo4j Community in this process, offered to Spring Boot over Bolt on loopback.
 */
@NullMarked
package org.threadline.embedded;

import org.jspecify.annotations.NullMarked;
