package org.threadline;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * The page in a real Chromium against the real service, with axe on every view. The
 * journeys are written beside the page, in {@code web-client/journeys}. They have a
 * service of their own, in which nobody has opened a record yet.
 */
@Tag("slow")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = "threadline.graph.embedded.folder=target/journey-service")
@Import(GraphQlCaller.Configuration.class)
@BesideOthers
class JourneyTests {

	@Autowired
	private GraphQlCaller service;

	@Test
	void aTeacherSignsInFindsMayaSaysWhyAndReads() throws Exception {
		Journeys.run("teacher.journey.mjs", this.service.address(""), "report.txt");
	}

	@Test
	void aCoordinatorAsksInAnEmergencyForAChildWhoIsHidden() throws Exception {
		Journeys.run("emergency.journey.mjs", this.service.address(""), "emergency-report.txt");
	}

	@Test
	void whatDidNotGoThroughIsToldAndCanBeTriedAgain() throws Exception {
		Journeys.run("trouble.journey.mjs", this.service.address(""), "trouble-report.txt");
	}

	@Test
	void aPageThatBreaksIsNoticed() throws Exception {
		Journeys.run("broken-page.journey.mjs", this.service.address(""), "broken-page-report.txt");
	}

}
