package no.barnevernsregister.k8s;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads manifests into their Kubernetes types and refuses unknown fields, wrong types and unknown kinds. */
final class StrengLeser {

    private static final Map<String, Class<? extends HasMetadata>> TYPER = Map.of(
            "v1/Namespace", Namespace.class,
            "v1/ConfigMap", ConfigMap.class,
            "v1/Service", Service.class,
            "v1/ServiceAccount", ServiceAccount.class,
            "v1/PersistentVolumeClaim", PersistentVolumeClaim.class,
            "apps/v1/Deployment", Deployment.class,
            "batch/v1/Job", Job.class);

    private static final ObjectMapper STRENG = streng();

    private StrengLeser() {}

    static List<HasMetadata> les(String yaml) throws IOException {
        List<HasMetadata> objekter = new ArrayList<>();
        var mapper = new YAMLMapper();
        try (var dokumenter = mapper.readerFor(JsonNode.class).<JsonNode>readValues(mapper.createParser(yaml))) {
            while (dokumenter.hasNext()) {
                objekter.add(ett(dokumenter.next()));
            }
        }
        return objekter;
    }

    private static HasMetadata ett(JsonNode dokument) throws IOException {
        String slag = dokument.path("apiVersion").asText() + "/"
                + dokument.path("kind").asText();
        Class<? extends HasMetadata> type = TYPER.get(slag);
        if (type == null) {
            throw new IOException("Ukjent slag: " + slag);
        }
        return STRENG.treeToValue(dokument, type);
    }

    /** The models keep unknown fields in a map of their own; here that map is switched off. */
    private static ObjectMapper streng() {
        var mapper = JsonMapper.builder()
                .annotationIntrospector(new JacksonAnnotationIntrospector() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public Boolean hasAnySetter(Annotated felt) {
                        return false;
                    }
                })
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .build();
        mapper.coercionConfigFor(LogicalType.Textual)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
        return mapper;
    }
}
