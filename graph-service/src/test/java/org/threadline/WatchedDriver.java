package org.threadline;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionContext;

import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Stands between the service under test and the driver, where a test may send a statement
 * otherwise than the service means it, and look at what comes back. There is nothing like
 * it in the service itself, so nothing there can be switched on.
 */
public final class WatchedDriver {

	private final Sending sending;

	private WatchedDriver(Sending sending) {
		this.sending = sending;
	}

	/**
	 * Puts it in front of the driver of a service.
	 */
	public static BeanPostProcessor of(Sending sending) {
		return new BeanPostProcessor() {
			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return (bean instanceof Driver driver) ? new WatchedDriver(sending).over(driver) : bean;
			}
		};
	}

	private Driver over(Driver driver) {
		return proxy(Driver.class, driver, (method, arguments) -> {
			Object found = call(method, driver, arguments);
			return (found instanceof Session session) ? over(session) : found;
		});
	}

	private Session over(Session session) {
		return proxy(Session.class, session, (method, arguments) -> isSent(method) ? sent(method, session, arguments)
				: call(method, session, Arrays.stream(arguments).map(this::watched).toArray()));
	}

	private Object watched(Object argument) {
		return (argument instanceof TransactionCallback<?> work)
				? (TransactionCallback<?>) (transaction) -> work.execute(over(transaction)) : argument;
	}

	private TransactionContext over(TransactionContext transaction) {
		return proxy(TransactionContext.class, transaction, (method, arguments) -> isSent(method)
				? sent(method, transaction, arguments) : call(method, transaction, arguments));
	}

	private static boolean isSent(Method method) {
		return method.getName().equals("run");
	}

	private @Nullable Object sent(Method method, Object target, Object[] arguments) throws Throwable {
		if (!(arguments[0] instanceof String text)) {
			return call(method, target, arguments);
		}
		Object[] changed = this.sending.changed(text, arguments);
		Object result = call(method, target, changed);
		return (result instanceof Result rows) ? this.sending.result(text, rows) : result;
	}

	/**
	 * A result of which something is looked at once its rows were taken as a list.
	 */
	static Result listed(Result result, BiFunction<Result, Object, Object> look) {
		return proxy(Result.class, result, (method, arguments) -> {
			Object found = call(method, result, arguments);
			return (method.getName().equals("list") && found != null) ? look.apply(result, found) : found;
		});
	}

	private static @Nullable Object call(Method method, Object target, Object[] arguments) throws Throwable {
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

	/**
	 * What a test does with statements on their way.
	 */
	public interface Sending {

		/**
		 * What is sent in place of a statement.
		 * @param text the statement
		 * @param arguments the statement, and its parameters if it has any
		 */
		Object[] changed(String text, Object[] arguments);

		/**
		 * What is given back in place of a result.
		 */
		default Result result(String text, Result result) {
			return result;
		}

	}

	private interface Call {

		@Nullable Object answer(Method method, Object[] arguments) throws Throwable;

	}

}
