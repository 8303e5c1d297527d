package org.threadline.subject;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.threadline.agreement.AgreementsInForce;
import org.threadline.audit.AuditEntry;
import org.threadline.audit.AuditEntry.Kind;
import org.threadline.audit.AuditedReads;
import org.threadline.children.Child;
import org.threadline.children.ChildField;
import org.threadline.children.ChildFieldLoaders;
import org.threadline.children.ChildFieldLoaders.Answer;
import org.threadline.children.ChildFieldLoaders.Reading;
import org.threadline.children.RecordingPayload;
import org.threadline.children.RecordingPayloads;
import org.threadline.cypher.ViewQuery;
import org.threadline.graph.Row;
import org.threadline.paging.Connection;
import org.threadline.paging.EntryPages;
import org.threadline.paging.EntryPages.Entry;
import org.threadline.paging.Page;
import org.threadline.paging.PagedList;
import org.threadline.shared.Problem;
import org.threadline.shared.Refusal;
import org.threadline.viewer.Viewer;
import org.threadline.viewer.Viewer.PractitionerViewer;
import org.threadline.viewer.Viewer.SubjectViewer;
import org.threadline.visibility.AccessTrailTerms;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers those whom records are about, and takes what they ask.
 */
@Controller
class SubjectController {

	private static final int MOST_OWN_REQUESTS = 100;

	private static final Refusal TRAIL_NOT_PERMITTED = new Refusal("NOT_PERMITTED",
			"The sharing agreement does not let you read who looked at this record.", null);

	private final OwnRecords records;

	private final CorrectionQueue queue;

	private final CorrectionRecording corrections;

	private final RecordingPayloads payloads;

	private final ChildFieldLoaders loaders;

	private final EntryPages pages;

	private final AgreementsInForce agreements;

	private final AuditedReads reads;

	SubjectController(OwnRecords records, CorrectionQueue queue, CorrectionRecording corrections,
			RecordingPayloads payloads, ChildFieldLoaders loaders, EntryPages pages, AgreementsInForce agreements,
			AuditedReads reads) {
		this.records = records;
		this.queue = queue;
		this.corrections = corrections;
		this.payloads = payloads;
		this.loaders = loaders;
		this.pages = pages;
		this.agreements = agreements;
		this.reads = reads;
		loaders.register("accessTrail", new Reading<Page, Connection<Look>>(
				ViewQuery.named("subject/list-access-trail"), (page, scope) -> trailParameters(page), this::trail));
		loaders.register("correctionRequests",
				new Reading<String, List<CorrectionRequest>>(ViewQuery.named("subject/list-own-requests"),
						(none, scope) -> Map.of("limit", MOST_OWN_REQUESTS),
						(asking, row) -> row.rows("requests").stream().map(CorrectionRequest::of).toList()));
	}

	@QueryMapping
	List<Child> aboutMe(@ContextValue Viewer viewer) {
		return this.records.of(viewer);
	}

	@QueryMapping
	Connection<QueuedRequest> correctionRequests(@Argument @Nullable Boolean answered,
			@Argument @Nullable Integer first, @Argument @Nullable String after, @ContextValue Viewer viewer) {
		List<String> states = Boolean.TRUE.equals(answered) ? List.of("CORRECTED", "DECLINED") : List.of("OPEN");
		return this.queue.of(viewer, states, first, after);
	}

	@MutationMapping
	RecordingPayload requestCorrection(@Argument RequestCorrectionInput input, @ContextValue Viewer viewer) {
		return this.payloads.payload(viewer, input.childId(), this.corrections.request(viewer, input));
	}

	@MutationMapping
	RecordingPayload answerCorrection(@Argument AnswerCorrectionInput input, @ContextValue Viewer viewer) {
		return this.payloads.payload(viewer, input.childId(), this.corrections.answer(viewer, input));
	}

	@SchemaMapping(typeName = "Child")
	CompletableFuture<@Nullable Connection<Look>> accessTrail(Child child, @Argument @Nullable Integer first,
			@Argument @Nullable String after, @ContextValue Viewer viewer,
			DataLoader<ChildField<Page>, Answer<Connection<Look>>> accessTrail) {
		String level = switch (viewer) {
			case PractitionerViewer practitioner -> practitioner.post().accessLevel();
			case SubjectViewer subject -> AccessTrailTerms.SUBJECT;
		};
		if (!this.agreements.current().accessTrail().levels().contains(level)) {
			this.reads.refused(new AuditEntry(Kind.REFUSAL, "accessTrail", this.agreements.scopeFor(viewer).now(),
					viewer, child.id(), List.of(TRAIL_NOT_PERMITTED.code())));
			throw Problem.refused(TRAIL_NOT_PERMITTED);
		}
		Page page = this.pages.asked(list(viewer, child.id()), first, after);
		return this.loaders.value(accessTrail.load(new ChildField<>(viewer, child, null, page)));
	}

	@SchemaMapping(typeName = "Child", field = "correctionRequests")
	CompletableFuture<@Nullable List<CorrectionRequest>> ownRequests(Child child, @ContextValue Viewer viewer,
			DataLoader<ChildField<String>, Answer<List<CorrectionRequest>>> correctionRequests) {
		return this.loaders.value(correctionRequests.load(new ChildField<>(viewer, child, null, "")));
	}

	private Map<String, @Nullable Object> trailParameters(Page page) {
		Map<String, @Nullable Object> parameters = new HashMap<>(page.parameters(true));
		parameters.put("withheldPurposes", this.agreements.current().accessTrail().withheldFor());
		return parameters;
	}

	private Connection<Look> trail(ChildField<Page> asking, Row row) {
		return this.pages.connection(list(asking.viewer(), asking.childId()), asking.arguments(),
				row.rows("trail")
					.stream()
					.map((look) -> new Entry<>(look.text("position"), Look.of(look, this::purposeLabel)))
					.toList());
	}

	private String purposeLabel(String purpose) {
		return this.agreements.current().purpose(purpose).map((known) -> known.label()).orElse(purpose);
	}

	private static PagedList list(Viewer viewer, String childId) {
		return new PagedList(viewer, childId, "accessTrail", "");
	}

}
