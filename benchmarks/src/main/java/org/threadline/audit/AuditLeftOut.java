package org.threadline.audit;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.threadline.graph.GraphTransactions;
import org.threadline.shared.IdSource;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;

/**
 * Reads that nobody records, to measure what recording them costs. It exists in this
 * module only; entries that are part of a command's transaction are written all the same.
 */
public final class AuditLeftOut implements BeanFactoryPostProcessor {

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
		BeanDefinitionRegistry registry = (BeanDefinitionRegistry) factory;
		registry.removeBeanDefinition("auditLog");
		registry.registerBeanDefinition("auditLog", new RootBeanDefinition(ForgetfulLog.class));
	}

	/**
	 * Says that entries are durable, and forgets them.
	 */
	static final class ForgetfulLog extends AuditLog {

		ForgetfulLog(GraphTransactions graph, IdSource ids) {
			super(graph, ids);
		}

		@Override
		public CompletableFuture<Void> commit(List<AuditEntry> entries) {
			return CompletableFuture.completedFuture(null);
		}

		@Override
		CompletableFuture<Void> commitWithNext(List<AuditEntry> entries) {
			return commit(entries);
		}

	}

}
