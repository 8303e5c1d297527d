package astray.children;

import org.neo4j.driver.Session;
import org.threadline.cypher.ViewQuery;

final class ReadingByOneself {

	void read(Session session, ViewQuery query) {
		session.run(query.text());
	}

}
