<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" version="3.22.16-Białowieża" styleCategories="Symbology|Labeling">
 <renderer-v2 type="RuleRenderer" enableorderby="0" forceraster="0" symbollevels="0" referencescale="-1">
  <rules key="classes">
   <rule symbol="0" key="class_0" filter='"reason" IS NULL' label="With effect" />
   <rule symbol="1" key="class_1" filter='"reason" IS NOT NULL' label="Without effect" />
  </rules>
  <symbols>
   <symbol type="line" force_rhr="0" name="0" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleLine" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="round" name="capstyle" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="0,114,178,255" name="line_color" />
      <Option type="QString" value="solid" name="line_style" />
      <Option type="QString" value="1.2" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
     </Option>
    </layer>
   </symbol>
   <symbol type="line" force_rhr="0" name="1" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleLine" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="round" name="capstyle" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="213,94,0,255" name="line_color" />
      <Option type="QString" value="dash" name="line_style" />
      <Option type="QString" value="0.8" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <layerGeometryType>1</layerGeometryType>
</qgis>
