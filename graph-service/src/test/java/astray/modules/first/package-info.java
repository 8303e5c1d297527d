/**
 * Says that it needs nobody.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package astray.modules.first;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
