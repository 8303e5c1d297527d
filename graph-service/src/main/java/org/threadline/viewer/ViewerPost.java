package org.threadline.viewer;

/**
 * A post held in an agency.
 *
 * @param id opaque id
 * @param title what the post is called
 * @param accessLevel level of access, in the words of the sharing agreement
 * @param agencyId opaque id of the agency
 * @param agency name of the agency
 */
public record ViewerPost(String id, String title, String accessLevel, String agencyId, String agency) {
}
