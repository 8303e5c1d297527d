package org.threadline.twins;

import java.util.Map;
import java.util.SortedMap;

/**
 * What a question was answered with, as far as somebody outside can tell.
 *
 * @param asked the question, to read when it differs
 * @param status the status
 * @param headers the headers but for date and trace
 * @param body the body
 * @param statements how often the database was asked, by statement
 */
record Heard(String asked, int status, Map<String, String> headers, String body, SortedMap<String, Long> statements) {

}
