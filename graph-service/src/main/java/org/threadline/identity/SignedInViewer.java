package org.threadline.identity;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.threadline.cypher.Command;
import org.threadline.graph.GraphTransactions;
import org.threadline.graph.Row;
import org.threadline.shared.EnglishDay;
import org.threadline.viewer.Clearance;
import org.threadline.viewer.Viewer;
import org.threadline.viewer.Viewer.PractitionerViewer;
import org.threadline.viewer.Viewer.SubjectViewer;
import org.threadline.viewer.ViewerPost;

import org.springframework.stereotype.Component;

/**
 * Finds the viewer who signs in by a name. Their level is looked up again by the views at
 * every read; here it only says who they are.
 */
@Component
public class SignedInViewer {

	private static final Command FIND_PRACTITIONER = Command.named("identity/find-practitioner");

	private static final Command FIND_SUBJECT = Command.named("identity/find-subject");

	private final GraphTransactions graph;

	private final Clock clock;

	SignedInViewer(GraphTransactions graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * Finds a viewer.
	 * @param signIn the name they sign in by
	 * @return the viewer, or empty when nobody on record signs in by that name
	 */
	public Optional<Viewer> find(String signIn) {
		Map<String, Object> parameters = Map.of("signIn", signIn, "day", EnglishDay.today(this.clock));
		return this.graph.read((statements) -> {
			List<Row> practitioners = statements.run(FIND_PRACTITIONER, parameters);
			if (!practitioners.isEmpty()) {
				return Optional.of(practitioner(practitioners.getFirst()));
			}
			return statements.run(FIND_SUBJECT, parameters)
				.stream()
				.findFirst()
				.map((row) -> new SubjectViewer(row.text("id"), row.text("name")));
		});
	}

	private static Viewer practitioner(Row row) {
		Row post = row.row("post");
		Row clearance = row.row("clearance");
		return new PractitionerViewer(row.text("id"), row.text("name"),
				new ViewerPost(post.text("id"), post.text("title"), post.text("accessLevel"), post.text("agencyId"),
						post.text("agency")),
				new Clearance(clearance.dateOrNull("trainedOn"), clearance.dateOrNull("checkedOn")));
	}

}
