package org.threadline.api;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.threadline.shared.Refusal;
import org.threadline.viewer.Clearance;
import org.threadline.viewer.Viewer;
import org.threadline.viewer.Viewer.PractitionerViewer;
import org.threadline.viewer.Viewer.SubjectViewer;
import org.threadline.viewer.ViewerPost;
import org.threadline.visibility.AreaWords;
import org.threadline.visibility.LawfulGround;
import org.threadline.visibility.PolicyPack;
import org.threadline.visibility.Purpose;
import org.threadline.visibility.SearchMinimum;

/**
 * The person signed in, as they are told about themselves.
 */
record Me(String id, String name, @Nullable ViewerPost post, List<Purpose> purposes, List<SearchMinimum> searchMinimum,
		String sharingAgreement, boolean mayBreakGlass, List<LawfulGround> lawfulGrounds, AreaWords words,
		@Nullable HeldClearance clearance) {

	static Me of(Viewer viewer, PolicyPack pack, LocalDate today) {
		return switch (viewer) {
			case PractitionerViewer(String id, String name, ViewerPost post, Clearance clearance) -> new Me(id, name,
					post, pack.purposesOf(post.accessLevel()), pack.searchMinimumsOf(post.accessLevel()), pack.name(),
					pack.breakGlass().levels().contains(post.accessLevel()), pack.lawfulGrounds(), pack.words(),
					new HeldClearance(clearance.trainedOn(), clearance.checkedOn(),
							pack.outOfDate(post.accessLevel(), clearance, today).map(Refusal::message).orElse(null)));
			case SubjectViewer(String id, String name) -> new Me(id, name, null, List.of(), List.of(), pack.name(),
					false, pack.lawfulGrounds(), pack.words(), null);
		};
	}

	record HeldClearance(@Nullable LocalDate trainedOn, @Nullable LocalDate checkedOn, @Nullable String outOfDate) {

	}

}
