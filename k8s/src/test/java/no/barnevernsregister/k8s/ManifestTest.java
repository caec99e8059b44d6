package no.barnevernsregister.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every object of the base and of each overlay is read strictly and keeps the rules of the cluster. */
class ManifestTest {

    private static final Map<String, Manifester> ALLE = new HashMap<>();

    @BeforeAll
    static void bygg() throws IOException, InterruptedException {
        for (String mappe : new String[] {"base", "overlays/dev", "overlays/prod"}) {
            ALLE.put(mappe, Manifester.av(mappe));
        }
    }

    private static Manifester hent(String mappe) {
        return Objects.requireNonNull(ALLE.get(mappe));
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/dev", "overlays/prod"})
    void alle_fire_tjenester_er_med_og_alt_ligger_i_ett_navnerom(String mappe) {
        Manifester manifester = hent(mappe);
        assertThat(manifester.navn("Deployment")).containsExactlyInAnyOrderElementsOf(Manifester.TJENESTER);
        assertThat(manifester.objekter())
                .filteredOn(en -> !en.getKind().equals("Namespace"))
                .allSatisfy(en -> assertThat(en.getMetadata().getNamespace()).isEqualTo("barnevernsregisteret"));
        assertThat(Henvisninger.feil(manifester)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "runAsNonRoot: true, runAsNonRoot: kanskje",
        "kind: Job, kind: Jobb",
        "containerPort: 8080, containerPort: 80.5",
        "value: \"true\", value: true",
        "minAvailable: 1, minAvailabel: 1",
        "policyTypes:, policyType:",
        "averageUtilization: 70, averageUtilization: halvparten",
        "pathType: Prefix, stitype: Prefix",
        "partitions: 8, partisjoner: 8",
        "patternType: literal, monster: literal",
        "instances: 3, instances: tre",
        "bypassrls: false, bypassrsl: false",
        "maxReplicaCount: 8, maxReplicas: 8",
        "hostname: login.barnevernsregisteret.test, vert: login.barnevernsregisteret.test",
        "bruteForceProtected: true, bruteForceProtected: ja",
    })
    void et_ukjent_felt_eller_en_gal_type_blir_avvist(String riktig, String galt) {
        assertThat(hent("base").yaml()).contains(riktig);
        assertThatThrownBy(() -> hent("base").med(riktig, galt)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'    name: felles\n', '    name: borte\n', 'ConfigMap borte finnes ikke'",
        "claimName: register-revisjon, claimName: borte, 'PersistentVolumeClaim borte finnes ikke'",
        "serviceAccountName: intake-service, serviceAccountName: borte, 'ServiceAccount borte finnes ikke'",
        "secretName: validation-service, secretName: borte, 'Secret borte finnes ikke'",
    })
    void en_henvisning_til_noe_som_ikke_finnes_blir_funnet(String riktig, String galt, String setning)
            throws IOException {
        assertThat(Henvisninger.feil(hent("base").med(riktig, galt))).contains(setning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"overlays/dev", "overlays/prod"})
    void hver_pod_holder_seg_til_det_strengeste_nivaet(String mappe) {
        assertThat(hent(mappe).poder()).hasSize(8).allSatisfy(pod -> {
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
    void hver_tjeneste_har_tre_prober_en_port_og_plass_i_flere_soner() {
        assertThat(hent("base").alle(Deployment.class)).allSatisfy(deployment -> {
            var spec = deployment.getSpec().getTemplate().getSpec();
            Container container = spec.getContainers().getFirst();
            assertThat(container.getStartupProbe().getHttpGet().getPath()).isEqualTo("/q/health/started");
            assertThat(container.getLivenessProbe().getHttpGet().getPath()).isEqualTo("/q/health/live");
            assertThat(container.getReadinessProbe().getHttpGet().getPath()).isEqualTo("/q/health/ready");
            assertThat(container.getPorts().getFirst().getName()).isEqualTo("http");
            assertThat(container.getLifecycle().getPreStop().getSleep().getSeconds())
                    .isPositive();
            assertThat(spec.getTerminationGracePeriodSeconds()).isEqualTo(30);
            assertThat(spec.getTopologySpreadConstraints())
                    .extracting(en -> en.getTopologyKey())
                    .containsExactlyInAnyOrder("topology.kubernetes.io/zone", "kubernetes.io/hostname");
            assertThat(hent("base").alle(Service.class))
                    .anySatisfy(service -> assertThat(service.getSpec().getSelector())
                            .isEqualTo(deployment.getSpec().getSelector().getMatchLabels()));
        });
        assertThat(hent("base").navn("PodDisruptionBudget")).containsExactlyInAnyOrderElementsOf(Manifester.TJENESTER);
    }

    @Test
    void hemmeligheter_staar_aldri_i_manifestene() {
        assertThat(hent("overlays/prod")
                        .beholdere()
                        .flatMap(container -> container.getEnv().stream())
                        .filter(ManifestTest::erHemmelig))
                .hasSizeGreaterThan(20)
                .allSatisfy(env -> {
                    assertThat(env.getValue()).isNull();
                    assertThat(env.getValueFrom().getSecretKeyRef().getKey()).isNotBlank();
                });
    }

    private static boolean erHemmelig(EnvVar env) {
        return env.getName().matches(".*_(PASSWORD|USERNAME|SECRET|SKJEMANOKKEL)");
    }

    @Test
    void eierens_passord_finnes_bare_i_migreringsjobben() {
        assertThat(hent("base")
                        .alle(Deployment.class)
                        .flatMap(en -> en.getSpec().getTemplate().getSpec().getContainers().stream())
                        .flatMap(container -> container.getEnv().stream())
                        .map(EnvVar::getName))
                .noneMatch(navn -> navn.startsWith("QUARKUS_FLYWAY"));
        assertThat(hent("base").alle(Job.class)).hasSize(4);
    }

    @Test
    void i_produksjon_er_hvert_bilde_navngitt_ved_sitt_fingeravtrykk() throws IOException {
        Manifester prod = hent("overlays/prod");
        assertThat(utenFingeravtrykk(prod)).isEmpty();
        assertThat(utenFingeravtrykk(prod.med("intake-service@sha256:" + "0".repeat(64), "intake-service:1.2.3")))
                .hasSize(2);
        assertThat(utenFingeravtrykk(prod.med("@sha256:" + "0".repeat(64), "@sha256:" + "0".repeat(63))))
                .hasSize(8);
    }

    private static List<String> utenFingeravtrykk(Manifester manifester) {
        return manifester
                .beholdere()
                .map(Container::getImage)
                .filter(bilde -> !bilde.matches("[a-z0-9./-]+@sha256:[0-9a-f]{64}"))
                .toList();
    }
}
