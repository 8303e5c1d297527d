package org.threadline.children;

/**
 * Asks for a record to be opened.
 */
record OpenRecordInput(String commandId, String childId, String purpose, String reason) {
}
