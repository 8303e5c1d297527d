package org.threadline.visibility;

import java.util.Set;

/**
 * Why a record may be opened.
 *
 * @param id stable id
 * @param label how it reads on screen
 * @param levels levels of access that may open for it
 */
public record Purpose(String id, String label, Set<String> levels) {
}
