package org.threadline;

import java.util.Map;
import java.util.stream.Stream;

import astray.Astray;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.modulith.core.ApplicationModules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The arrows between packages, and proof that each of these rules can be broken: the
 * package {@code astray} breaks them all.
 */
class ArchitectureTests {

	// what lies beside the service, in Maven modules of its own
	private static final DescribedPredicate<JavaClass> BESIDE = resideInAnyPackage("org.threadline.cypher..",
			"org.threadline.embedded..");

	private static final JavaClasses SERVICE = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackagesOf(ThreadlineApplication.class)
		.that(not(BESIDE));

	private static final JavaClasses ASTRAY = new ClassFileImporter().importPackagesOf(Astray.class);

	@Test
	void modulesKeepToTheirDeclaredArrows() {
		ApplicationModules.of(ThreadlineApplication.class, BESIDE).verify();
	}

	@Test
	void aModuleThatReachesWhereItMayNotIsFound() {
		ApplicationModules modules = ApplicationModules.of("astray.modules", (location) -> true);
		assertThat(modules.detectViolations().getMessages())
			.anyMatch((message) -> message.contains("'first' depends on module 'second'"));
	}

	@ParameterizedTest
	@EnumSource
	void theServiceKeepsTheRule(ArchitectureRule kept) {
		kept.rule().check(SERVICE);
	}

	static Stream<Arguments> violations() {
		return Map
			.ofEntries(Map.entry(ArchitectureRule.ONLY_GRAPH_USES_THE_DRIVER, "ReadingByOneself"),
					Map.entry(ArchitectureRule.ONLY_GRAPH_SENDS_STATEMENTS, "ReadingByOneself"),
					Map.entry(ArchitectureRule.ONLY_ROWS_DECIDE, "DecidingByOneself"),
					Map.entry(ArchitectureRule.ONLY_AUDIT_READS, "ReadingUnseen"),
					Map.entry(ArchitectureRule.ONLY_COMMANDS_READ_AS_PART_OF_A_TRANSACTION, "ReadingUnseen"),
					Map.entry(ArchitectureRule.ONLY_LOADING_TELLING_AND_SEALING_WORK_FOR_NO_VIEWER, "LoadingByOneself"),
					Map.entry(ArchitectureRule.ONLY_GRAPH_AND_SEALING_CHECK_THE_WHOLE, "CheckingByOneself"),
					Map.entry(ArchitectureRule.VISIBILITY_IS_PURE_JAVA, "PolicyWithAFramework"),
					Map.entry(ArchitectureRule.NAMES_ARE_THE_FIELDS_WORDS, "ChildHelper"),
					Map.entry(ArchitectureRule.EVERY_PACKAGE_IS_NULL_MARKED, "PerhapsNull"))
			.entrySet()
			.stream()
			.map((violation) -> Arguments.of(violation.getKey(), violation.getValue()));
	}

	@ParameterizedTest
	@MethodSource("violations")
	void aViolationIsFound(ArchitectureRule broken, String by) {
		assertThat(broken.rule().evaluate(ASTRAY).getFailureReport().getDetails())
			.anyMatch((detail) -> detail.contains(by));
	}

	@Test
	void everyRuleHasAViolation() {
		assertThat(violations().map((violation) -> violation.get()[0]))
			.containsExactlyInAnyOrder((Object[]) ArchitectureRule.values());
	}

}
