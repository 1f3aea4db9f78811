package uk.opendoor;

import java.util.Arrays;
import org.jboss.arquillian.container.spi.ContainerRegistry;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.deployment.Deployment;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.ContainerMultiControlEvent;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Event;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;

/**
 * Starts the portal once for all tests inside the server, as a start takes longer than most of their classes. A class
 * with a {@code @Deployment} of its own still gets it; all others run in {@link SharedWar}.
 */
public class OneWar implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Sharing.class);
    }

    /** Stands between Arquillian's events and what it does at each: one instance for the whole run. */
    public static class Sharing {

        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> scenario;

        @Inject
        private Event<GenerateDeployment> generate;

        @Inject
        private Event<ContainerMultiControlEvent> control;

        @Inject
        private Instance<ContainerRegistry> containers;

        private DeploymentScenario shared;
        private boolean deployed;

        public void chooses(@Observes EventContext<GenerateDeployment> asked) {
            if (hasItsOwn(asked.getEvent().getTestClass())) {
                asked.proceed();
            } else if (shared == null) {
                generate.fire(new GenerateDeployment(new TestClass(SharedWar.class)));
                shared = scenario.get();
            } else {
                scenario.set(shared);
            }
        }

        public void deploys(@Observes EventContext<DeployManagedDeployments> asked) throws DeploymentException {
            if (scenario.get() != shared) {
                takeAway();
                asked.proceed();
            } else if (!deployed) {
                asked.proceed();
                deployed = true;
            }
        }

        public void takesAway(@Observes EventContext<UnDeployManagedDeployments> asked) {
            if (scenario.get() != shared) {
                asked.proceed();
            }
        }

        public void ends(@Observes(precedence = 1) AfterSuite end) throws DeploymentException {
            takeAway();
        }

        private void takeAway() throws DeploymentException {
            if (!deployed) {
                return;
            }
            for (Deployment one : shared.deployments()) {
                DeployableContainer<?> container = containers
                        .get()
                        .getContainer(one.getDescription().getTarget())
                        .getDeployableContainer();
                container.undeploy(one.getDescription().getTestableArchive());
            }
            deployed = false;
        }

        static boolean hasItsOwn(TestClass test) {
            return hasItsOwn(test.getJavaClass());
        }

        static boolean hasItsOwn(Class<?> test) {
            return Arrays.stream(test.getDeclaredMethods())
                    .anyMatch(one -> one.isAnnotationPresent(org.jboss.arquillian.container.test.api.Deployment.class));
        }
    }
}
