package org.threadline.children;

/**
 * Asks for the record of a child in an emergency.
 */
record BreakGlassInput(String commandId, ChildCriteria criteria, String purpose, String reason) {
}
