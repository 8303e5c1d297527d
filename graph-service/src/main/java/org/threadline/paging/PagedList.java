package org.threadline.paging;

import org.threadline.viewer.Viewer;

/**
 * A list that is read in pages: a cursor of one is refused by every other.
 *
 * @param viewer who asks
 * @param childId the child it is about
 * @param field the field of the API
 * @param arguments everything but the page that makes the list what it is, such as order
 * and filter
 */
public record PagedList(Viewer viewer, String childId, String field, String arguments) {
}
