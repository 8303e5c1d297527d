/**
 * YAML read strictly, every problem with its line.
 */
@NamedInterface("yaml")
@NullMarked
package org.threadline.shared.yaml;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
