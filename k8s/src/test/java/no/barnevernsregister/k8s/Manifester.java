package no.barnevernsregister.k8s;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What {@code kubectl kustomize} makes of a folder, read strictly.
 *
 * @param yaml the text, to plant faults in
 */
record Manifester(String yaml, List<HasMetadata> objekter) {

    static final List<String> TJENESTER =
            List.of("intake-service", "validation-service", "register-service", "publishing-service");

    /** Of {@code base}, {@code overlays/dev} or {@code overlays/prod}. */
    static Manifester av(String mappe) throws IOException, InterruptedException {
        Process kubectl = new ProcessBuilder(
                        "kubectl", "kustomize", Path.of(mappe).toAbsolutePath().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String yaml = new String(kubectl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (kubectl.waitFor() != 0) {
            throw new IOException("kubectl kustomize " + mappe);
        }
        return les(yaml);
    }

    static Manifester les(String yaml) throws IOException {
        return new Manifester(yaml, StrengLeser.les(yaml));
    }

    /** The same with one thing changed. */
    Manifester med(String riktig, String galt) throws IOException {
        if (!yaml.contains(riktig)) {
            throw new IllegalArgumentException("There is no «" + riktig + "» to change.");
        }
        return les(yaml.replace(riktig, galt));
    }

    <T> Stream<T> alle(Class<T> type) {
        return objekter.stream().filter(type::isInstance).map(type::cast);
    }

    Stream<String> navn(String slag) {
        return objekter.stream()
                .filter(en -> en.getKind().equals(slag))
                .map(en -> en.getMetadata().getName());
    }

    Stream<PodTemplateSpec> poder() {
        return Stream.concat(
                alle(Deployment.class).map(en -> en.getSpec().getTemplate()),
                alle(Job.class).map(en -> en.getSpec().getTemplate()));
    }

    Stream<Container> beholdere() {
        return poder().flatMap(pod -> pod.getSpec().getContainers().stream());
    }
}
