package org.threadline.subject;

/**
 * Asks for something on record to be put right.
 */
record RequestCorrectionInput(String commandId, String childId, String factId, String says) {
}
