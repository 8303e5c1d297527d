/**
 * Words and values every part of the service shares: categories, identifiers, dates as
 * precise as they are known.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.threadline.shared;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
