package org.threadline.paging;

import java.util.Arrays;
import java.util.Base64;

import org.threadline.viewer.Viewer;

import org.springframework.stereotype.Component;

/**
 * Ids for facts of which only the existence is shown: the same for one viewer throughout,
 * different for every other, and nothing can be read from them.
 */
@Component
public class ViewerIds {

	private static final int ID_BYTES = 16;

	private final SigningKey key;

	ViewerIds(SigningKey key) {
		this.key = key;
	}

	/**
	 * The id of a fact for a viewer.
	 * @param viewer who asks
	 * @param childId the child it is about
	 * @param fact what identifies the fact
	 * @return an opaque id
	 */
	public String idFor(Viewer viewer, String childId, String fact) {
		byte[] code = this.key.codeOf("viewer-id", viewer.id(), childId, fact);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(code, ID_BYTES));
	}

}
