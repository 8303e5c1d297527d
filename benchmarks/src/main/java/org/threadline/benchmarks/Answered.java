package org.threadline.benchmarks;

import java.util.List;

/**
 * What an answer holds, as far as answers of different contestants can be compared.
 *
 * @param full ids of what is shown in full, in order
 * @param stubs how many entries show only that they exist
 */
record Answered(List<String> full, long stubs) {

}
