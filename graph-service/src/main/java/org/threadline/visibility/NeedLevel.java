package org.threadline.visibility;

/**
 * A level of need, in the words of a sharing agreement.
 *
 * @param id what is kept on record
 * @param label how it reads on screen
 */
public record NeedLevel(String id, String label) {
}
