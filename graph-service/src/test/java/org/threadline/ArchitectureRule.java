package org.threadline;

import java.util.List;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;
import org.threadline.cypher.CheckStatement;
import org.threadline.cypher.LoadStatement;
import org.threadline.cypher.Statement;
import org.threadline.graph.GraphTransactions.Statements;
import org.threadline.graph.ProtectedReads;
import org.threadline.graph.RecordDecision;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * The walls of the house that the module declarations do not hold up by themselves.
 */
enum ArchitectureRule {

	ONLY_GRAPH_USES_THE_DRIVER(noClasses().that()
		.resideOutsideOfPackage("..graph..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.neo4j..", "ac.simons..", "org.springframework.data.neo4j..")
		.because("a read that goes round the graph package goes round visibility")),

	ONLY_GRAPH_SENDS_STATEMENTS(noClasses().that()
		.resideOutsideOfPackage("..graph..")
		.should()
		.callMethodWhere(target(HasName.Predicates.name("text")).and(target(owner(assignableTo(Statement.class)))))
		.because("protected facts are reached by ProtectedReads alone")),

	ONLY_ROWS_DECIDE(noClasses().that()
		.doNotHaveFullyQualifiedName(RecordDecision.class.getName())
		.should()
		.callConstructor(RecordDecision.class, String.class, String.class, List.class, List.class)
		.because("what may be read of a record is decided by Cypher, and comes from a row of such a read")),

	ONLY_AUDIT_READS(noClasses().that()
		.resideOutsideOfPackages("..graph..", "..audit..")
		.should()
		.dependOnClassesThat()
		.areAssignableTo(ProtectedReads.class)
		.because("a read that goes round the audit is on no record")),

	ONLY_COMMANDS_READ_AS_PART_OF_A_TRANSACTION(noClasses().that()
		.resideOutsideOfPackages("..graph..", "..recording..")
		.should()
		.callMethodWhere(target(HasName.Predicates.name("read")).and(target(owner(assignableTo(Statements.class)))))
		.because("only a command puts what it read on record with what it wrote")),

	ONLY_LOADING_TELLING_AND_SEALING_WORK_FOR_NO_VIEWER(noClasses().that()
		.resideOutsideOfPackages("..graph..", "..ingest..", "..facts..", "..changes..", "..sealing..")
		.should()
		.dependOnClassesThat()
		.areAssignableTo(LoadStatement.class)
		.because("what loads works for no viewer and sees everything")),

	ONLY_GRAPH_AND_SEALING_CHECK_THE_WHOLE(noClasses().that()
		.resideOutsideOfPackages("..graph..", "..sealing..")
		.should()
		.dependOnClassesThat()
		.areAssignableTo(CheckStatement.class)
		.because("a check works for no viewer and sees everything")),

	VISIBILITY_IS_PURE_JAVA(noClasses().that()
		.resideInAPackage("..visibility..")
		.should()
		.dependOnClassesThat(resideInAnyPackage("org.springframework..", "org.neo4j..", "graphql..",
				"org.threadline.cypher..", "jakarta..")
			.and(not(resideInAPackage("org.springframework.modulith"))))
		.because("the policy room can be read and tested by itself")),

	NAMES_ARE_THE_FIELDS_WORDS(noClasses().should()
		.haveNameMatching(".*(Util|Utils|Utilities|Helper|Manager|Impl)(\\$.*)?")
		.because("such a name says nothing about children, agencies or access")),

	EVERY_PACKAGE_IS_NULL_MARKED(
			classes().should(beInANullMarkedPackage()).because("null is an answer here, and has to be declared"));

	private final ArchRule rule;

	ArchitectureRule(ArchRule rule) {
		this.rule = rule;
	}

	ArchRule rule() {
		return this.rule.as(name() + ": " + this.rule.getDescription());
	}

	private static ArchCondition<JavaClass> beInANullMarkedPackage() {
		return new ArchCondition<>("be in a package marked @NullMarked") {
			@Override
			public void check(JavaClass item, ConditionEvents events) {
				JavaPackage home = item.getPackage();
				events.add(new SimpleConditionEvent(item, home.isAnnotatedWith(NullMarked.class),
						item.getFullName() + " is in " + home.getName() + ", which is not @NullMarked"));
			}
		};
	}

}
