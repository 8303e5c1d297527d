package org.threadline;

import java.util.Map;

import graphql.schema.idl.RuntimeWiring;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaMappingInspector;
import org.springframework.graphql.execution.SchemaReport;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Everything the schema promises is answered by something.
 */
@RunningService
class SchemaInspectionTests {

	/** Members of unions and interfaces, and the sealed type that holds each. */
	private static final Map<String, String> HOLDERS = Map.ofEntries(
			Map.entry("ChildMatches", "children.ChildSearchResult"),
			Map.entry("TooManyMatches", "children.ChildSearchResult"),
			Map.entry("MoreCriteriaNeeded", "children.ChildSearchResult"),
			Map.entry("SearchNotPermitted", "children.ChildSearchResult"), Map.entry("Open", "children.RecordAccess"),
			Map.entry("NotOpened", "children.RecordAccess"), Map.entry("Involvement", "involvement.InvolvementEntry"),
			Map.entry("ServiceInvolved", "involvement.InvolvementEntry"),
			Map.entry("Event", "chronology.ChronologyEntry"),
			Map.entry("ServiceHasEntries", "chronology.ChronologyEntry"));

	@Autowired
	private GraphQlSource source;

	@Autowired
	private AnnotatedControllerConfigurer controllers;

	@Test
	void theInspectionReportIsEmpty() throws ClassNotFoundException {
		RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring();
		this.controllers.configure(wiring);
		SchemaMappingInspector.Initializer inspection = SchemaMappingInspector.initializer();
		for (Map.Entry<String, String> member : HOLDERS.entrySet()) {
			inspection.classMapping(member.getKey(),
					Class.forName("org.threadline." + member.getValue() + "$" + member.getKey()));
		}
		SchemaReport report = inspection.inspect(this.source.schema(), wiring.build().getDataFetchers());
		assertThat(report.unmappedFields()).isEmpty();
		assertThat(report.unmappedRegistrations()).isEmpty();
		assertThat(report.unmappedArguments()).isEmpty();
		assertThat(report.fieldNullnessErrors()).isEmpty();
		assertThat(report.argumentNullnessErrors()).isEmpty();
		assertThat(report.skippedTypes()).isEmpty();
	}

}
