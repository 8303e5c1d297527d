package org.threadline.ingest;

import org.jspecify.annotations.Nullable;

/**
 * An area, agency, service, practitioner or post on record.
 *
 * @param id its opaque id; for an area its code
 * @param kind what kind of agency, or null when it is none
 * @param agencyId for a post the agency it is in, or null
 */
record Place(String id, @Nullable String kind, @Nullable String agencyId) {
}
