package no.barnevernsregister.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import io.strimzi.api.kafka.model.user.KafkaUserAuthorizationSimple;
import io.strimzi.api.kafka.model.user.acl.AclOperation;
import io.strimzi.api.kafka.model.user.acl.AclRule;
import io.strimzi.api.kafka.model.user.acl.AclRuleTopicResource;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.hendelse.Emne;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who may speak to whom: on the network, and on which topics. */
class PilerTest {

    private static Manifester manifester = new Manifester("", List.of());

    @BeforeAll
    static void bygg() throws IOException, InterruptedException {
        manifester = Manifester.av("base");
    }

    @Test
    void uten_en_pil_slipper_ingen_ut_eller_inn() {
        assertThat(manifester.alle(NetworkPolicy.class)).anySatisfy(en -> {
            assertThat(en.getSpec().getPodSelector()).isEqualTo(new LabelSelector());
            assertThat(en.getSpec().getPolicyTypes()).containsExactly("Ingress", "Egress");
            assertThat(en.getSpec().getIngress()).isEmpty();
            assertThat(en.getSpec().getEgress()).isEmpty();
        });
    }

    /** The arrows of docs/adr/0060, and no other. */
    @Test
    void tjenestene_naar_bare_det_som_pilene_sier() {
        Map<String, Set<String>> ut = new TreeMap<>();
        for (String tjeneste : Manifester.TJENESTER) {
            ut.put(tjeneste, ut(tjeneste));
        }
        assertThat(ut)
                .isEqualTo(new TreeMap<>(Map.of(
                        "intake-service",
                        Set.of("kafka", "postgres", "keycloak", "vault", "internett", "navneoppslag"),
                        "validation-service",
                        Set.of("kafka", "postgres", "vault", "navneoppslag"),
                        "register-service",
                        Set.of("kafka", "postgres", "keycloak", "vault", "navneoppslag"),
                        "publishing-service",
                        Set.of("kafka", "postgres", "keycloak", "navneoppslag"))));
    }

    @Test
    void ingen_tjeneste_naar_en_annen() {
        assertThat(Manifester.TJENESTER)
                .allSatisfy(tjeneste -> assertThat(ut(tjeneste)).doesNotContainAnyElementsOf(Manifester.TJENESTER));
    }

    private static Set<String> ut(String tjeneste) {
        Set<String> naar = new TreeSet<>();
        manifester
                .alle(NetworkPolicy.class)
                .filter(en -> velger(en.getSpec().getPodSelector(), tjeneste))
                .flatMap(en -> en.getSpec().getEgress().stream())
                .flatMap(regel -> regel.getTo().stream())
                .forEach(til -> naar.add(navn(til)));
        return naar;
    }

    private static boolean velger(LabelSelector velger, String app) {
        boolean uttrykk = velger.getMatchExpressions().stream()
                .allMatch(en -> en.getKey().equals("app") && en.getValues().contains(app));
        boolean merker = velger.getMatchLabels().entrySet().stream()
                .allMatch(en -> en.getKey().equals("app") && en.getValue().equals(app));
        return uttrykk && merker;
    }

    private static String navn(NetworkPolicyPeer til) {
        if (til.getIpBlock() != null) {
            return "internett";
        }
        if (til.getNamespaceSelector() != null) {
            String rom =
                    til.getNamespaceSelector().getMatchLabels().getOrDefault("kubernetes.io/metadata.name", "alle");
            return rom.equals("kube-system") ? "navneoppslag" : rom;
        }
        Map<String, String> merker = til.getPodSelector().getMatchLabels();
        return merker.containsKey("strimzi.io/name")
                ? "kafka"
                : merker.getOrDefault("cnpg.io/cluster", merker.getOrDefault("app", merker.toString()));
    }

    @Test
    void emnene_er_de_som_kontrakten_har() {
        Map<String, Integer> onsket = new TreeMap<>();
        Arrays.stream(Emne.values()).forEach(emne -> {
            onsket.put(emne.navn(), Emne.PARTISJONER);
            onsket.put(emne.dodeBrev(), 1);
        });
        Map<String, Integer> emner = new TreeMap<>();
        manifester.alle(KafkaTopic.class).forEach(en -> {
            emner.put(en.getMetadata().getName(), en.getSpec().getPartitions());
            assertThat(en.getSpec().getConfig())
                    .containsEntry("retention.ms", (int) Emne.OPPBEVARING.toMillis())
                    .containsEntry("max.message.bytes", Emne.STORSTE_HENDELSE);
        });
        assertThat(emner).isEqualTo(onsket);
    }

    @Test
    void hver_tjeneste_leser_og_skriver_de_emnene_som_asyncapi_sier() throws IOException {
        for (String tjeneste : Manifester.TJENESTER) {
            KafkaUser bruker = manifester
                    .alle(KafkaUser.class)
                    .filter(en -> en.getMetadata().getName().equals(tjeneste))
                    .findFirst()
                    .orElseThrow();
            Set<String> leser = asyncapi(tjeneste, "receive");
            Set<String> skriver = asyncapi(tjeneste, "send");
            leser.forEach(emne -> skriver.add(emne + ".dlt"));
            if (tjeneste.equals("register-service")) {
                leser.add("bvr.*");
            }
            assertThat(emner(bruker, AclOperation.READ)).as(tjeneste + " leser").isEqualTo(leser);
            assertThat(emner(bruker, AclOperation.WRITE))
                    .as(tjeneste + " skriver")
                    .isEqualTo(skriver);
        }
    }

    private static Set<String> emner(KafkaUser bruker, AclOperation hva) {
        var tilgang = (KafkaUserAuthorizationSimple) bruker.getSpec().getAuthorization();
        Set<String> emner = new TreeSet<>();
        for (AclRule regel : tilgang.getAcls()) {
            if (regel.getOperations().contains(hva) && regel.getResource() instanceof AclRuleTopicResource emne) {
                emner.add(emne.getName().endsWith(".") ? emne.getName() + "*" : emne.getName());
            }
        }
        return emner;
    }

    private static Set<String> asyncapi(String tjeneste, String handling) throws IOException {
        JsonNode dokument = new YAMLMapper().readTree(Emne.class.getResourceAsStream("/hendelser/asyncapi.yaml"));
        Set<String> emner = new TreeSet<>();
        dokument.path("operations").properties().forEach(en -> {
            if (en.getKey().startsWith(tjeneste.replace("-service", ""))
                    && en.getValue().path("action").asText().equals(handling)) {
                String kanal = en.getValue().at("/channel/$ref").asText().replace("#/channels/", "");
                emner.add(dokument.at("/channels/" + kanal + "/address").asText());
            }
        });
        return emner;
    }

    @Test
    void ingen_faar_flere_kopier_enn_emnet_har_partisjoner() {
        Map<String, String> grupper =
                Map.of("bvr.innsending.mottatt.v1", "validation-mottatt", "bvr.sak.godkjent.v1", "register-godkjent");
        assertThat(Stream.of(manifester.objekter())
                        .flatMap(List::stream)
                        .filter(en -> en.getKind().equals("ScaledObject")))
                .hasSize(2)
                .allSatisfy(en -> {
                    assertThat(Skalering.mest(en)).isLessThanOrEqualTo(Emne.PARTISJONER);
                    assertThat(Skalering.gruppe(en)).isEqualTo(grupper.get(Skalering.emne(en)));
                });
    }
}
