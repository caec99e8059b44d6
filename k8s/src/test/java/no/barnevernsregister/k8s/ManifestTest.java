package no.barnevernsregister.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code kubectl kustomize} makes of k8s/base: every object is read strictly and keeps the rules of the cluster. */
class ManifestTest {

    private static String yaml = "";
    private static List<HasMetadata> objekter = List.of();

    @BeforeAll
    static void bygg() throws IOException, InterruptedException {
        Process kubectl = new ProcessBuilder(
                        "kubectl", "kustomize", Path.of("base").toAbsolutePath().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        yaml = new String(kubectl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(kubectl.waitFor()).as("kubectl kustomize").isZero();
        objekter = StrengLeser.les(yaml);
    }

    @Test
    void alle_fire_tjenester_er_med() {
        assertThat(alle(Deployment.class).map(en -> en.getMetadata().getName()))
                .containsExactlyInAnyOrder(
                        "intake-service", "validation-service", "register-service", "publishing-service");
        assertThat(objekter)
                .filteredOn(en -> !en.getKind().equals("Namespace"))
                .allSatisfy(en -> assertThat(en.getMetadata().getNamespace()).isEqualTo("barnevernsregisteret"));
    }

    @ParameterizedTest
    @CsvSource({
        "replicas: 2, replicaer: 2",
        "replicas: 2, replicas: to",
        "runAsNonRoot: true, runAsNonRoot: kanskje",
        "kind: Job, kind: Jobb",
        "containerPort: 8080, containerPort: 80.5",
        "value: \"true\", value: true",
    })
    void manifester_med_feil_blir_avvist(String riktig, String galt) {
        assertThat(yaml).contains(riktig);
        assertThatThrownBy(() -> StrengLeser.les(yaml.replace(riktig, galt))).isInstanceOf(IOException.class);
    }

    @Test
    void hver_pod_holder_seg_til_det_strengeste_nivaet() {
        assertThat(poder()).hasSize(8).allSatisfy(pod -> {
            var spec = pod.getSpec();
            assertThat(spec.getAutomountServiceAccountToken()).isFalse();
            assertThat(spec.getSecurityContext().getRunAsNonRoot()).isTrue();
            assertThat(spec.getSecurityContext().getRunAsUser()).isPositive();
            assertThat(spec.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
            assertThat(spec.getContainers()).allSatisfy(ManifestTest::erInnestengt);
        });
    }

    private static void erInnestengt(Container container) {
        var sikkerhet = container.getSecurityContext();
        assertThat(sikkerhet.getAllowPrivilegeEscalation()).isFalse();
        assertThat(sikkerhet.getReadOnlyRootFilesystem()).isTrue();
        assertThat(sikkerhet.getCapabilities().getDrop()).containsExactly("ALL");
        assertThat(container.getResources().getLimits().get("memory"))
                .isEqualTo(container.getResources().getRequests().get("memory"));
    }

    @Test
    void hver_tjeneste_har_tre_prober_og_en_port_som_tjenesten_peker_paa() {
        assertThat(alle(Deployment.class)).allSatisfy(deployment -> {
            Container container =
                    deployment.getSpec().getTemplate().getSpec().getContainers().getFirst();
            assertThat(container.getStartupProbe().getHttpGet().getPath()).isEqualTo("/q/health/started");
            assertThat(container.getLivenessProbe().getHttpGet().getPath()).isEqualTo("/q/health/live");
            assertThat(container.getReadinessProbe().getHttpGet().getPath()).isEqualTo("/q/health/ready");
            assertThat(container.getPorts().getFirst().getName()).isEqualTo("http");
            assertThat(alle(Service.class))
                    .anySatisfy(service -> assertThat(service.getSpec().getSelector())
                            .isEqualTo(deployment.getSpec().getSelector().getMatchLabels()));
        });
    }

    @Test
    void hemmeligheter_staar_aldri_i_manifestene() {
        assertThat(poder().flatMap(pod -> pod.getSpec().getContainers().stream())
                        .flatMap(container -> container.getEnv().stream())
                        .filter(ManifestTest::erHemmelig))
                .hasSizeGreaterThan(10)
                .allSatisfy(env -> {
                    assertThat(env.getValue()).isNull();
                    assertThat(env.getValueFrom().getSecretKeyRef().getName()).endsWith("-database");
                });
    }

    private static boolean erHemmelig(EnvVar env) {
        return env.getName().endsWith("_PASSWORD") || env.getName().endsWith("_USERNAME");
    }

    @Test
    void eierens_passord_finnes_bare_i_migreringsjobben() {
        assertThat(alle(Deployment.class)
                        .flatMap(en -> en.getSpec().getTemplate().getSpec().getContainers().stream())
                        .flatMap(container -> container.getEnv().stream())
                        .map(EnvVar::getName))
                .noneMatch(navn -> navn.startsWith("QUARKUS_FLYWAY"));
        assertThat(alle(Job.class)).hasSize(4);
    }

    @Test
    void oppsett_som_podene_peker_paa_finnes() {
        List<String> oppsett =
                alle(ConfigMap.class).map(en -> en.getMetadata().getName()).toList();
        assertThat(poder().flatMap(pod -> pod.getSpec().getContainers().stream())
                        .flatMap(container -> container.getEnvFrom().stream()))
                .allSatisfy(fra ->
                        assertThat(oppsett).contains(fra.getConfigMapRef().getName()));
    }

    private static Stream<PodTemplateSpec> poder() {
        return Stream.concat(
                alle(Deployment.class).map(en -> en.getSpec().getTemplate()),
                alle(Job.class).map(en -> en.getSpec().getTemplate()));
    }

    private static <T> Stream<T> alle(Class<T> type) {
        return objekter.stream().filter(type::isInstance).map(type::cast);
    }
}
