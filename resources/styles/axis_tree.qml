<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" version="3.22.16-Białowieża" styleCategories="Symbology|Labeling">
 <renderer-v2 type="RuleRenderer" enableorderby="0" forceraster="0" symbollevels="0" referencescale="-1">
  <rules key="classes">
   <rule symbol="0" key="class_0" label="Least roads" />
  </rules>
  <symbols>
   <symbol type="line" force_rhr="0" name="0" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleLine" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="round" name="capstyle" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="0,90,156,255" name="line_color" />
      <Option type="QString" value="solid" name="line_style" />
      <Option type="QString" value="1" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerGeometryType>1</layerGeometryType>
</qgis>
