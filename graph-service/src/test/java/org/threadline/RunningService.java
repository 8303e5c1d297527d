package org.threadline;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole service over real HTTP and a real Neo4j with the stories loaded. Every test
 * class that carries this shares one.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
		"threadline.graph.embedded.folder=target/running-service",
		// those after parent are the tests' own: see ClearanceTests,
		// CorrectionQueueTests and AboutMeTests
		"threadline.identity.sample-users=social.worker,teacher,health.visitor,police,camhs,coordinator,"
				+ "manager,analyst,planner,auditor,admin,young.person,parent,out.of.date,young.child,quiet.child,right.parent,enquired.parent,expecting.parent" })
@ContextConfiguration(initializers = ReleaseOfTheRun.class)
@Import({ GraphQlCaller.Configuration.class, GraphOfTheRun.class })
@OnEveryRelease
public @interface RunningService {

}
