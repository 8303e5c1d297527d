package org.threadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threadline.GraphQlCaller.Answer;
import org.threadline.OwnChildren.OwnChild;
import org.threadline.agreement.AgreementsInForce;
import org.threadline.cypher.ViewQuery;
import org.threadline.graph.ProtectedReads;
import org.threadline.graph.Row;
import org.threadline.identity.SignedInViewer;
import org.threadline.ingest.AFeed;
import org.threadline.viewer.Clearance;
import org.threadline.viewer.Viewer;
import org.threadline.viewer.Viewer.PractitionerViewer;
import org.threadline.visibility.VisibleScope;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A practitioner whose training or check is too old is shown nothing, and told why.
 */
@RunningService
class ClearanceTests {

	private static final String USER = "out.of.date";

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private OwnChildren children;

	@Autowired
	private SignedInViewer viewers;

	@Autowired
	private AgreementsInForce agreements;

	@Autowired
	private ProtectedReads reads;

	private OwnChild child;

	private String id;

	@BeforeEach
	void aChildTheirAgencyWorksWith() {
		this.children.load(AFeed.anotherFeed("own-out-of-date")
			.withPost("post-out-of-date", "northmoor-social-care", "safeguarding", "sign_in", USER, "trained_on",
					"2015-01-10", "checked_on", LocalDate.now().minusMonths(1).toString())
			.extractedAt("2026-11-16T02:00:00Z"));
		this.child = this.children.aChildKnownTo("northmoor-social-care");
		this.id = this.children.open("social.worker", this.child);
	}

	@Test
	void theyAreToldWhyTheyMayNotSearch() {
		Answer answer = this.service.ask(USER,
				"{ findChildren(criteria: {familyName: \"Quillfeather\", dateOfBirth: \"%s\"}) { __typename ... on SearchNotPermitted { message } } me { clearance { trainedOn outOfDate } } }"
					.formatted(this.child.born()));
		assertThat(answer.<String>read("$.data.findChildren.message")).contains("training").contains("2015-01-10");
		assertThat(answer.<String>read("$.data.me.clearance.outOfDate")).contains("training");
	}

	@Test
	void theyAreToldWhyTheyMayNotOpenOrRecordOrRead() {
		assertThat(this.service.open(USER, this.id).<List<String>>read("$..refusals[*].code"))
			.containsExactly("TRAINING_OUT_OF_DATE");
		Answer read = this.service.ask(USER, "query($id: ID!) { child(id: $id) { name } }", Map.of("id", this.id));
		assertThat(read.<List<String>>read("$.errors[*].extensions.code")).containsExactly("TRAINING_OUT_OF_DATE");
		assertThat(read.<Object>read("$.data.child")).isNull();
		assertThat(read.body()).isEqualTo(
				this.service.ask(USER, "query($id: ID!) { child(id: $id) { name } }", Map.of("id", "no-such-child"))
					.body());
	}

	@Test
	void theGraphDecidesWhateverTheServiceBelievesOfThem() {
		PractitionerViewer outOfDate = (PractitionerViewer) this.viewers.find(USER).orElseThrow();
		Viewer believedGood = new PractitionerViewer(outOfDate.id(), outOfDate.name(), outOfDate.post(),
				new Clearance(LocalDate.now(), LocalDate.now()));
		assertThat(decided(believedGood)).allMatch((row) -> !row.flag("recordShown") && row.texts("full").isEmpty());
		assertThat(decided(this.viewers.find("manager").orElseThrow())).allMatch((row) -> row.flag("recordShown"));
	}

	private List<Row> decided(Viewer viewer) {
		VisibleScope scope = this.agreements.scopeFor(viewer);
		return this.reads.read(scope, ViewQuery.named("visibility/decide-people"),
				Map.of("personIds", List.of(this.id)));
	}

}
