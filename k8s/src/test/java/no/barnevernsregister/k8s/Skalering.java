package no.barnevernsregister.k8s;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;

/** What a KEDA object says. */
final class Skalering {

    private Skalering() {}

    static String maal(HasMetadata objekt) {
        return ((GenericKubernetesResource) objekt).get("spec", "scaleTargetRef", "name");
    }

    static int mest(HasMetadata objekt) {
        return ((GenericKubernetesResource) objekt).<Integer>get("spec", "maxReplicaCount");
    }

    static String emne(HasMetadata objekt) {
        return ((GenericKubernetesResource) objekt).get("spec", "triggers", 0, "metadata", "topic");
    }

    static String gruppe(HasMetadata objekt) {
        return ((GenericKubernetesResource) objekt).get("spec", "triggers", 0, "metadata", "consumerGroup");
    }
}
