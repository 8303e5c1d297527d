package org.threadline.twins;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionContext;

/**
 * Stands between the service under test and the driver, so that no statement is planned
 * anew because the worlds have changed.
 */
final class SentStatements {

	/** Worlds are small and alike: a plan that was good for some is good for all. */
	private static final String PLANNED_ONCE = "CYPHER replan=skip\n";

	/**
	 * A driver through which statements may be changed.
	 */
	Driver over(Driver driver) {
		return proxy(Driver.class, driver, (method, arguments) -> {
			Object found = call(method, driver, arguments);
			return (found instanceof Session session) ? over(session) : found;
		});
	}

	private Session over(Session session) {
		return proxy(Session.class, session, (method, arguments) -> {
			if (method.getName().equals("run")) {
				return call(method, session, changed(arguments));
			}
			return call(method, session, Arrays.stream(arguments).map(this::watched).toArray());
		});
	}

	private Object watched(Object argument) {
		return (argument instanceof TransactionCallback<?> work)
				? (TransactionCallback<?>) (transaction) -> work.execute(over(transaction)) : argument;
	}

	private TransactionContext over(TransactionContext transaction) {
		return proxy(TransactionContext.class, transaction, (method, arguments) -> call(method, transaction,
				method.getName().equals("run") ? changed(arguments) : arguments));
	}

	private Object[] changed(Object[] arguments) {
		if (!(arguments[0] instanceof String text) || !text.contains("RETURN")) {
			return arguments;
		}
		Object[] changed = arguments.clone();
		changed[0] = PLANNED_ONCE + text;
		return changed;
	}

	private static Object call(Method method, Object target, Object[] arguments) throws Throwable {
		try {
			return method.invoke(target, arguments);
		}
		catch (InvocationTargetException failure) {
			throw failure.getTargetException();
		}
	}

	private static <T> T proxy(Class<T> type, T target, Call call) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
				(self, method, arguments) -> (method.getDeclaringClass() == Object.class)
						? call(method, target, (arguments != null) ? arguments : new Object[0])
						: call.answer(method, (arguments != null) ? arguments : new Object[0])));
	}

	private interface Call {

		@Nullable Object answer(Method method, Object[] arguments) throws Throwable;

	}

}
