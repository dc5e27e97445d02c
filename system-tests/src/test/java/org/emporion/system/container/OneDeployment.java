package org.emporion.system.container;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/** Lets all test classes share the deployment of the first one: Arquillian would otherwise deploy anew for each of them. */
public final class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Sharing.class);
    }

    /** Stands between Arquillian and its own steps of making, deploying and undeploying an archive. */
    public static final class Sharing {

        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> scenario;

        private DeploymentScenario shared;

        public void generate(@Observes EventContext<GenerateDeployment> step) {
            if (shared == null) {
                step.proceed();
                shared = scenario.get();
            } else {
                scenario.set(shared);
            }
        }

        public void deploy(@Observes EventContext<DeployManagedDeployments> step) {
            if (shared.deployedDeployments().isEmpty()) {
                step.proceed();
            }
        }

        public void undeploy(@Observes EventContext<UnDeployManagedDeployments> step) {
            // The server stops after the last class, and the next run begins with an empty folder.
        }
    }
}
