package org.threadline.api;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.threadline.viewer.Viewer;
import org.threadline.viewer.Viewer.PractitionerViewer;
import org.threadline.viewer.Viewer.SubjectViewer;
import org.threadline.viewer.ViewerPost;
import org.threadline.visibility.PolicyPack;
import org.threadline.visibility.Purpose;
import org.threadline.visibility.SearchMinimum;

/**
 * The person signed in, as they are told about themselves.
 */
record Me(String id, String name, @Nullable ViewerPost post, List<Purpose> purposes, List<SearchMinimum> searchMinimum,
		String sharingAgreement) {

	static Me of(Viewer viewer, PolicyPack pack) {
		return switch (viewer) {
			case PractitionerViewer(String id, String name, ViewerPost post) -> new Me(id, name, post,
					pack.purposesOf(post.accessLevel()), pack.searchMinimumsOf(post.accessLevel()), pack.name());
			case SubjectViewer(String id, String name) -> new Me(id, name, null, List.of(), List.of(), pack.name());
		};
	}

}
