package astray.children;

import java.util.List;
import java.util.Map;

import org.threadline.cypher.ViewQuery;
import org.threadline.graph.GraphTransactions;
import org.threadline.graph.ProtectedReads;
import org.threadline.graph.Row;
import org.threadline.visibility.VisibleScope;

final class ReadingUnseen {

	List<Row> read(ProtectedReads reads, VisibleScope scope, ViewQuery query) {
		return reads.read(scope, query, Map.of());
	}

	List<Row> read(GraphTransactions graph, VisibleScope scope, ViewQuery query) {
		return graph.read((statements) -> statements.read(scope, query, Map.of()));
	}

}
