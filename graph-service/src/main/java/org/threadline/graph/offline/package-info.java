/**
 * A new graph that is written down for the offline importer: what the statements of the
 * loader would do in a database that is not there yet. No driver is used here.
 */
@NamedInterface("offline")
@NullMarked
package org.threadline.graph.offline;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
