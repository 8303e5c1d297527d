package org.threadline.twins;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/**
 * Stands between the service under test and the driver, where a leak can be planted: a
 * statement is sent otherwise than the service means it. There is nothing like it in the
 * service itself, so nothing there can be switched on.
 */
final class SentStatements {

	/** Worlds are small and alike: a plan that was good for some is good for all. */
	private static final String PLANNED_ONCE = "CYPHER replan=skip\n";

	private final AtomicReference<@Nullable Planted> planted = new AtomicReference<>();

	private final AtomicReference<@Nullable BiConsumer<String, Map<String, Value>>> heard = new AtomicReference<>();

	void plant(@Nullable Planted leak) {
		this.planted.set(leak);
	}

	/**
	 * Lets somebody hear every statement with its parameters.
	 */
	void hear(@Nullable BiConsumer<String, Map<String, Value>> listener) {
		this.heard.set(listener);
	}

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
		Map<String, Value> parameters = (arguments.length > 1) ? parameters(arguments[1]) : Map.of();
		BiConsumer<String, Map<String, Value>> listener = this.heard.get();
		if (listener != null) {
			listener.accept(text, parameters);
		}
		Planted leak = this.planted.get();
		Object[] changed = arguments.clone();
		changed[0] = PLANNED_ONCE + ((leak != null) ? leak.text(text) : text);
		if (leak != null && arguments.length > 1) {
			Map<String, Value> others = leak.parameters(text, parameters);
			changed[1] = (arguments[1] instanceof Value) ? Values.value(others) : others;
		}
		return changed;
	}

	private static Map<String, Value> parameters(Object sent) {
		return ((sent instanceof Value value) ? value : Values.value(sent)).asMap(Values.ofValue());
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
