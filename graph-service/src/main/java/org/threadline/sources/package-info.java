/**
 * Which systems send feeds, and how recent what they sent is: an empty list means less
 * when the source that would fill it has sent nothing for a while.
 */
@ApplicationModule(allowedDependencies = { "graph", "shared" })
@NullMarked
package org.threadline.sources;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
