package org.threadline.children;

import org.jspecify.annotations.Nullable;

/**
 * Why something was not done.
 *
 * @param code stable name
 * @param message what to do
 * @param field the input field it is about, or null
 */
record Refusal(String code, String message, @Nullable String field) {
}
