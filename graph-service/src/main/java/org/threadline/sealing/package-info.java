/**
 * Seals the audit: entries are chained in blocks, and where the chain ends is witnessed
 * by signed checkpoints outside the database, so that what is changed or removed
 * afterwards is found.
 */
@ApplicationModule(allowedDependencies = { "shared", "graph" })
@NullMarked
package org.threadline.sealing;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
