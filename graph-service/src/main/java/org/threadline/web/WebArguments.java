package org.threadline.web;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Which web is asked for.
 *
 * @param rings 1 or 2
 * @param at the day, or null for the day of what is known
 */
record WebArguments(int rings, @Nullable LocalDate at) {
}
