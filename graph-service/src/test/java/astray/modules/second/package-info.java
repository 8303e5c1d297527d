/**
 * Needed all the same.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package astray.modules.second;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
