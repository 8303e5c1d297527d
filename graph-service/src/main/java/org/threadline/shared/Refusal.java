package org.threadline.shared;

import org.jspecify.annotations.Nullable;

/**
 * Why something was not done, as an expected answer.
 *
 * @param code stable name
 * @param message what to do
 * @param field the input field it is about, or null
 */
public record Refusal(String code, String message, @Nullable String field) {
}
