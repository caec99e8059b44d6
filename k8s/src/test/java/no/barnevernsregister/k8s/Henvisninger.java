package no.barnevernsregister.k8s;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether what an object names is there: in the manifests, or made by an operator or by those who run the cluster. */
final class Henvisninger {

    /** Secrets that come from outside: written by those who run the cluster, or by cert-manager and the agent of the key service. */
    private static final Set<String> UTENFRA = Set.of(
            "intake-database",
            "validation-database",
            "register-database",
            "publishing-database",
            "intake-sider",
            "publishing-sider",
            "intake-nokkeltjeneste",
            "validation-nokkeltjeneste",
            "register-nokkeltjeneste");

    private final Manifester manifester;
    private final List<String> feil = new ArrayList<>();

    private Henvisninger(Manifester manifester) {
        this.manifester = manifester;
    }

    /** A sentence for each reference to something that is not there. */
    static List<String> feil(Manifester manifester) {
        var henvisninger = new Henvisninger(manifester);
        henvisninger.poder();
        henvisninger.velgere();
        henvisninger.innganger();
        return henvisninger.feil;
    }

    private void poder() {
        Set<String> oppsett = samle("ConfigMap");
        Set<String> kontoer = samle("ServiceAccount");
        Set<String> disker = samle("PersistentVolumeClaim");
        Set<String> hemmeligheter = new HashSet<>(UTENFRA);
        hemmeligheter.addAll(samle("KafkaUser"));
        samle("Kafka").forEach(navn -> hemmeligheter.add(navn + "-cluster-ca-cert"));
        manifester.poder().forEach(pod -> {
            krev(kontoer, "ServiceAccount", pod.getSpec().getServiceAccountName());
            for (Container en : pod.getSpec().getContainers()) {
                en.getEnvFrom()
                        .forEach(fra ->
                                krev(oppsett, "ConfigMap", fra.getConfigMapRef().getName()));
                en.getEnv().stream()
                        .filter(env -> env.getValueFrom() != null)
                        .forEach(env -> krev(
                                hemmeligheter,
                                "Secret",
                                env.getValueFrom().getSecretKeyRef().getName()));
                en.getVolumeMounts().forEach(sted -> krev(disknavn(pod), "volum", sted.getName()));
            }
            for (Volume volum : pod.getSpec().getVolumes()) {
                if (volum.getPersistentVolumeClaim() != null) {
                    krev(
                            disker,
                            "PersistentVolumeClaim",
                            volum.getPersistentVolumeClaim().getClaimName());
                }
                if (volum.getSecret() != null) {
                    krev(hemmeligheter, "Secret", volum.getSecret().getSecretName());
                }
            }
        });
    }

    private static Set<String> disknavn(PodTemplateSpec pod) {
        Set<String> navn = new HashSet<>();
        pod.getSpec().getVolumes().forEach(volum -> navn.add(volum.getName()));
        return navn;
    }

    private void velgere() {
        manifester
                .alle(Service.class)
                .forEach(en -> krevPod(en.getMetadata().getName(), en.getSpec().getSelector()));
        manifester
                .alle(PodDisruptionBudget.class)
                .forEach(en ->
                        krevPod(en.getMetadata().getName(), merker(en.getSpec().getSelector())));
        manifester
                .alle(HorizontalPodAutoscaler.class)
                .forEach(en -> krev(
                        samle("Deployment"),
                        "Deployment",
                        en.getSpec().getScaleTargetRef().getName()));
        manifester.objekter().stream()
                .filter(en -> en.getKind().equals("ScaledObject"))
                .forEach(en -> krev(samle("Deployment"), "Deployment", Skalering.maal(en)));
    }

    private static Map<String, String> merker(LabelSelector velger) {
        return velger.getMatchLabels();
    }

    private void krevPod(String hvem, Map<String, String> merker) {
        if (manifester
                .poder()
                .noneMatch(pod -> pod.getMetadata().getLabels().entrySet().containsAll(merker.entrySet()))) {
            feil.add(hvem + " velger ingen pod: " + merker);
        }
    }

    private void innganger() {
        Set<String> tjenester = samle("Service");
        manifester
                .alle(Ingress.class)
                .flatMap(en -> en.getSpec().getRules().stream())
                .flatMap(regel -> regel.getHttp().getPaths().stream())
                .forEach(sti ->
                        krev(tjenester, "Service", sti.getBackend().getService().getName()));
    }

    private Set<String> samle(String slag) {
        return new HashSet<>(manifester.navn(slag).toList());
    }

    private void krev(Set<String> finnes, String slag, String navn) {
        if (!finnes.contains(navn)) {
            feil.add(slag + " " + navn + " finnes ikke");
        }
    }
}
